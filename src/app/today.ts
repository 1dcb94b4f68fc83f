import { useEffect, useState } from "react";
import { readToday } from "./environment.ts";

const LOOK_EVERY_MS = 60_000;

/** Today: a page left open overnight, or in use at midnight, moves on with the calendar. */
export function useToday(): string {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const look = () => setToday(readToday());
    document.addEventListener("visibilitychange", look);
    const clock = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(clock);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return today;
}

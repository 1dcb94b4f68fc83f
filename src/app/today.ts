import { useEffect, useState } from "react";
import { readToday } from "./environment.ts";

/** Today, as it is when the page is looked at: a page left open overnight moves on with the calendar. */
export function useToday(): string {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const look = () => setToday(readToday());
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, []);
  return today;
}

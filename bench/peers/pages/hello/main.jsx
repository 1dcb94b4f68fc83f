/** The floor: what React itself costs. Four steps with nothing in them, drawn by the client. */
import { useState } from "react";
import { createRoot } from "react-dom/client";

function Hello() {
  const [step, setStep] = useState(1);
  return (
    <main>
      <h1 id={`step-${step}`}>Step {step}</h1>
      <button type="button" id="next" onClick={() => setStep(step + 1)}>
        Next
      </button>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<Hello />);

import { createRoot } from "react-dom/client";
import "../form.css";
import { Form } from "./Form.jsx";

createRoot(document.getElementById("root")).render(<Form />);

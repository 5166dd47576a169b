import type { Service } from "../../parse/compose-service.ts";
import { type Places } from "./places.ts";
/** Whether a product asks who comes. `on` also where nobody can know. */
export interface Login {
    readonly state: "on" | "off" | "unset";
    /** The variable that decides; empty where there is none. */
    readonly name: string;
    readonly at?: Places;
    readonly isDefault?: boolean;
}
/** By product, of its service. */
export declare const LOGINS: Readonly<Record<string, (service: Service) => Login>>;

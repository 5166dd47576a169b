// Light, dark, or as the system is; remembered where the browser lets a page of the disk remember something.

const PLACE = "stackgate-theme";
const THEMES = ["auto", "light", "dark"];

/** Makes the three buttons choose. */
export function chooseTheme(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-theme-choice]")];
  const apply = (theme: string): void => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    for (const one of buttons) one.ariaPressed = String(one.dataset.themeChoice === theme);
  };
  for (const one of buttons) {
    one.addEventListener("click", () => {
      const theme = one.dataset.themeChoice ?? "auto";
      apply(theme);
      remember(theme);
    });
  }
  const known = remembered() ?? "auto";
  apply(THEMES.includes(known) ? known : "auto");
}

function remember(theme: string): void {
  try {
    localStorage.setItem(PLACE, theme);
  } catch {
    // Storage may be forbidden: then the choice lasts as long as the page.
  }
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(PLACE) ?? undefined;
  } catch {
    return undefined;
  }
}

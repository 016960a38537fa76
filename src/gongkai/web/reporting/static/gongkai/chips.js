/* Chips of the palette become buttons that put them where the cursor was last. Without this script they are copied by hand. */
(() => {
  let field = document.querySelector("textarea[data-chips]");
  document.querySelectorAll("textarea[data-chips]").forEach((each) => each.addEventListener("focus", () => { field = each; }));
  if (!field) { return; }
  document.querySelectorAll("[data-chip]").forEach((chip) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = chip.textContent;
    button.addEventListener("click", () => {
      field.setRangeText(chip.textContent, field.selectionStart, field.selectionEnd, "end");
      field.focus();
    });
    chip.replaceWith(button);
  });
})();

/// The script of the page: it filters the findings, and shows all again when a link leads to one that is filtered out.
enum HTMLScript {
    static let text = #"""

        (() => {
          "use strict";
          const form = document.getElementById("filter");
          if (!form) return;
          const findings = Array.from(document.querySelectorAll("article.finding"));
          const sections = Array.from(document.querySelectorAll("section.document"));
          const texts = findings.map((finding) => finding.textContent.toLowerCase());
          const shown = document.getElementById("shown");
          const apply = () => {
            const data = new FormData(form);
            const words = String(data.get("text")).toLowerCase().split(/\s+/).filter(Boolean);
            const severities = new Set(data.getAll("severity"));
            const rule = data.get("rule");
            let count = 0;
            findings.forEach((finding, index) => {
              const fits = severities.has(finding.dataset.severity)
                && (rule === "" || finding.dataset.rule === rule)
                && words.every((word) => texts[index].includes(word));
              finding.hidden = !fits;
              if (fits) count += 1;
            });
            sections.forEach((section) => {
              section.hidden = section.querySelector("article.finding:not([hidden])") === null;
            });
            shown.textContent = `${count} of ${findings.length} shown`;
          };
          const reveal = (event) => {
            const link = event.target.closest('a[href^="#"]');
            const target = link && document.getElementById(link.hash.slice(1));
            if (!target || !target.closest("[hidden]")) return;
            form.reset();
            apply();
          };
          document.addEventListener("click", reveal);
          form.addEventListener("input", apply);
          form.addEventListener("submit", (event) => event.preventDefault());
          form.addEventListener("reset", () => setTimeout(apply, 0));
          form.hidden = false;
          apply();
        })();

        """#
}

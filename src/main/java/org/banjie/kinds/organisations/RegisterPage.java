package org.banjie.kinds.organisations;

import org.banjie.access.PublicPaths;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What anybody may know of a registered organisation (行政许可法第四十条): items, officers' names, certificate, history. */
@Controller
@RequestMapping("/organisations")
class RegisterPage {

    private static final int ROWS = 20;

    private final Organisations register;
    private final Officers officers;
    private final Certificates certificates;
    private final Changes changes;

    RegisterPage(Organisations register, Officers officers, Certificates certificates, Changes changes) {
        this.register = register;
        this.officers = officers;
        this.certificates = certificates;
        this.changes = changes;
    }

    @Bean
    static PublicPaths openRegisterOfOrganisations() {
        return PublicPaths.of("/organisations", "/organisations/*");
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        var found = register.beginning(q.strip(), after, ROWS + 1);
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        return new ModelAndView("organisations/list")
                .addObject("q", q.strip())
                .addObject("rows", shown)
                .addObject("next", more ? shown.get(ROWS - 1).uscc() : null);
    }

    /** The page a certificate's picture leads to. */
    @GetMapping("/{uscc}")
    ModelAndView one(@PathVariable String uscc) {
        var found = register.find(uscc)
                .orElseThrow(() -> new Refusal(
                        Nature.NOT_FOUND, "unknown-organisation", "organisations.unknown", uscc));
        return new ModelAndView("organisations/one")
                .addObject("one", found)
                .addObject("officers", officers.of(uscc))
                .addObject("certificate", certificates.current(uscc).orElse(null))
                .addObject("changes", changes.of(uscc));
    }
}

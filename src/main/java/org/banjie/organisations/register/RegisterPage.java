package org.banjie.organisations.register;

import java.util.List;
import org.banjie.access.PublicPaths;
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

    private final PublicRegister register;
    private final List<PublicStamps> stamps;

    RegisterPage(PublicRegister register, List<PublicStamps> stamps) {
        this.register = register;
        this.stamps = stamps;
    }

    @Bean
    static PublicPaths openRegisterOfOrganisations() {
        return PublicPaths.of("/organisations", "/organisations/*", "/api/v1/organisations", "/api/v1/organisations/*");
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        var found = register.find(q, after, ROWS + 1);
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
        var found = register.get(uscc);
        return new ModelAndView("organisations/one")
                .addObject("one", found.organisation())
                .addObject("founders", found.founders())
                .addObject("officers", found.officers())
                .addObject("certificate", found.certificate())
                .addObject("changes", found.changes())
                .addObject(
                        "stamps",
                        stamps.stream().flatMap(room -> room.of(uscc).stream()).toList())
                .addObject("revoked", found.changes().stream().anyMatch(change -> change.item()
                        .equals("REVOCATION")))
                .addObject("credit", found.credit());
    }
}

package org.banjie.organisations.register.dossier;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where the registry reads everything it has of an organisation. */
@Controller
class DossierPage {

    private final Dossiers dossiers;

    DossierPage(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/organisations/{uscc}/file")
    ModelAndView file(@PathVariable String uscc, Locale locale) {
        return new ModelAndView("organisations/file").addObject("file", dossiers.get(uscc, locale));
    }
}

package org.banjie.organisations.register.publication;

import java.util.List;
import java.util.Locale;
import org.banjie.organisations.register.Organisation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public register for programs. */
@RestController
@RequestMapping("/api/v1/organisations")
class RegisterCalls {

    private static final int PAGE = 50;

    private final PublicRegister register;

    RegisterCalls(PublicRegister register) {
        this.register = register;
    }

    @GetMapping
    List<Organisation> find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        return register.find(q, after, PAGE);
    }

    @GetMapping("/{uscc}")
    PublishedOrganisation one(@PathVariable String uscc, Locale locale) {
        return register.get(uscc, locale);
    }
}

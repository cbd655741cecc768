package org.banjie.organisations.register.publication;

import java.util.ArrayList;
import java.util.List;
import org.banjie.numbers.Typed;
import org.banjie.organisations.register.rules.NameRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whether a name could be registered today (名称预查): the naming rules and the register, for anybody, before an
 * application is written. It keeps no name for anybody.
 */
@Controller
class NamesPage {

    private static final int LONGEST = 100;

    private final NameRules names;

    NamesPage(NameRules names) {
        this.names = names;
    }

    @GetMapping("/organisations/names")
    ModelAndView check(
            @RequestParam(defaultValue = "ASSOCIATION") String type,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String brand) {
        var asked = Typed.name(name);
        var known = List.of("ASSOCIATION", "SERVICE").contains(type) && asked.length() <= LONGEST;
        return new ModelAndView("organisations/names")
                .addObject("type", type)
                .addObject("name", asked)
                .addObject("brand", Typed.name(brand))
                .addObject("asked", known && !asked.isEmpty())
                .addObject("wrong", known && !asked.isEmpty() ? wrong(type, asked, Typed.name(brand)) : List.of());
    }

    private List<InputError> wrong(String type, String name, String brand) {
        var wrong = new ArrayList<>(names.check("name", type, name));
        wrong.addAll(names.brand(type, name, brand));
        return wrong;
    }
}

package org.banjie.organisations.inspection;

import java.util.ArrayList;
import java.util.List;
import org.banjie.numbers.Uscc;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the registry puts phones on file, many at once, and marks charities. */
@Controller
@RequestMapping(RoundsPage.PATH + "/organisations")
class OrganisationsPage {

    private final OrganisationDesk desk;
    private final Registrars registrars;

    OrganisationsPage(OrganisationDesk desk, Registrars registrars) {
        this.desk = desk;
        this.registrars = registrars;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) Integer done) {
        registrars.concluding();
        return page("", "", List.of()).addObject("done", done);
    }

    /** A line an organisation: its code and its phone. */
    @PostMapping("/contacts")
    ModelAndView contacts(@RequestParam String lines) {
        var all = new ArrayList<OrganisationDesk.Contact>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> all.add(contact(line)));
        try {
            desk.contacts(all);
            return new ModelAndView("redirect:" + RoundsPage.PATH + "/organisations?done=" + all.size());
        } catch (Invalid invalid) {
            // every line is in one field, so that is where each error leads
            var errors = invalid.errors().stream()
                    .map(error -> new InputError("lines", error.code(), error.message()))
                    .toList();
            return wrong(page(lines, "", errors));
        }
    }

    @PostMapping("/charity")
    ModelAndView charity(@RequestParam String uscc, @RequestParam boolean recognised) {
        try {
            desk.charity(Uscc.normal(uscc), recognised);
            return new ModelAndView("redirect:" + RoundsPage.PATH + "/organisations?done=1");
        } catch (Invalid invalid) {
            return wrong(page("", uscc, invalid.errors()));
        }
    }

    private static OrganisationDesk.Contact contact(String line) {
        var parts = line.strip().split("[\\s,，;；]+", 2);
        return new OrganisationDesk.Contact(Uscc.normal(parts[0]), parts.length < 2 ? "" : parts[1].strip());
    }

    private static ModelAndView page(String lines, String uscc, List<InputError> errors) {
        return new ModelAndView("inspection/organisations")
                .addObject("lines", lines)
                .addObject("uscc", uscc)
                .addObject("errors", errors);
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}

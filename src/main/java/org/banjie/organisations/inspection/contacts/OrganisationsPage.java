package org.banjie.organisations.inspection.contacts;

import java.util.ArrayList;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.numbers.Typed;
import org.banjie.numbers.Uscc;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.InspectionRoom;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the registry puts phones on file, many at once, and marks charities. */
@Controller
@RequestMapping(InspectionRoom.PATH + "/organisations")
class OrganisationsPage {

    private final OrganisationDesk desk;
    private final SignedIn signedIn;

    OrganisationsPage(OrganisationDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) Integer done) {
        signedIn.demand(InspectionRights.CONCLUDING);
        return page("", "", List.of()).addObject("done", done);
    }

    /** A line an organisation: its code and its phone. */
    @PostMapping("/contacts")
    ModelAndView contacts(@RequestParam String lines) {
        var all = new ArrayList<OrganisationDesk.Contact>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> all.add(contact(line)));
        // every line is in one field, so that is where each error leads
        return Answer.to(
                () -> {
                    desk.contacts(all);
                    return done(all.size());
                },
                errors -> page(
                        lines,
                        "",
                        errors.stream().map(error -> error.at("lines")).toList()));
    }

    @PostMapping("/charity")
    ModelAndView charity(@RequestParam String uscc, @RequestParam boolean recognised) {
        return Answer.to(
                () -> {
                    desk.charity(Uscc.normal(uscc), recognised);
                    return done(1);
                },
                errors -> page("", uscc, errors));
    }

    private static String done(int many) {
        return InspectionRoom.PATH + "/organisations?done=" + many;
    }

    private static OrganisationDesk.Contact contact(String line) {
        var parts = line.strip().split("[\\s,，;；]+", 2);
        return new OrganisationDesk.Contact(Uscc.normal(parts[0]), parts.length < 2 ? "" : Typed.phone(parts[1]));
    }

    private static ModelAndView page(String lines, String uscc, List<InputError> errors) {
        return new ModelAndView("inspection/organisations")
                .addObject("lines", lines)
                .addObject("uscc", uscc)
                .addObject("errors", errors);
    }
}

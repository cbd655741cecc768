package org.banjie.oversight.rights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.oversight.OversightRights;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may what, for administrators and auditors: the whole table, or all that one role may. */
@Controller
class RightsPage {

    private final SignedIn signedIn;
    private final RightsTable table;
    private final Sentences sentences;

    RightsPage(SignedIn signedIn, RightsTable table, Sentences sentences) {
        this.signedIn = signedIn;
        this.table = table;
        this.sentences = sentences;
    }

    record Role(String code, String name) {}

    /** @param name of the room or kind */
    record Section(String name, List<Row> rows) {}

    /** @param roles who; empty where each case says who */
    record Row(String deed, List<Role> roles) {}

    /** @param chosen null for all of them */
    record View(List<Role> roles, Role chosen, List<Section> rooms, List<Section> kinds) {}

    @GetMapping("/oversight/rights")
    ModelAndView page(@RequestParam(defaultValue = "") String role, Locale locale) {
        signedIn.demand(OversightRights.RIGHTS);
        var chosen = Roles.ALL.contains(role) ? named(role) : null;
        var view = new View(Roles.ALL.stream().map(this::named).toList(), chosen, rooms(chosen), kinds(chosen, locale));
        return new ModelAndView("oversight/rights", "view", view);
    }

    private List<Section> rooms(Role chosen) {
        return table.ofRooms().entrySet().stream()
                .flatMap(room ->
                        section(sentences.of("oversight.rights.room." + room.getKey()), room.getValue(), chosen))
                .toList();
    }

    private List<Section> kinds(Role chosen, Locale locale) {
        return table.ofKinds().entrySet().stream()
                .flatMap(kind -> section(kind.getKey().name().in(locale), kind.getValue(), chosen))
                .toList();
    }

    /** None where the role may do nothing there. */
    private Stream<Section> section(String name, List<Right> rights, Role chosen) {
        var rows = rights.stream()
                .filter(right -> chosen == null || right.of(chosen.code()))
                .map(this::row)
                .toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(new Section(name, rows));
    }

    private Row row(Right right) {
        var roles = Roles.ALL.stream().filter(right::of).map(this::named).toList();
        return new Row(sentences.of(right.deed()), roles);
    }

    private Role named(String code) {
        return new Role(code, sentences.of("access.role." + code));
    }
}

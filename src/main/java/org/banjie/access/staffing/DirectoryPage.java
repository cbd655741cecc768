package org.banjie.access.staffing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.HeldWork;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.access.directory.Connection;
import org.banjie.access.directory.DirectoryAnswer;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether the directory answers, who holds which role, and what people left behind who are gone; for administrators. */
@Controller
class DirectoryPage {

    private final SignedIn signedIn;
    private final Connection directory;
    private final StaffDirectory staff;
    private final Units units;
    private final List<HeldWork> rooms;
    private final StaffSearch search;
    private final Clock clock;

    DirectoryPage(
            SignedIn signedIn,
            Connection directory,
            StaffDirectory staff,
            Units units,
            List<HeldWork> rooms,
            StaffSearch search,
            Clock clock) {
        this.signedIn = signedIn;
        this.directory = directory;
        this.staff = staff;
        this.units = units;
        this.rooms = rooms;
        this.search = search;
        this.clock = clock;
    }

    @Bean
    static MenuEntry directoryEntry() {
        return new MenuEntry(
                "access.directory.title", "/access/directory", AccessRights.DIRECTORY.roles(), 96, "site.menu.system");
    }

    /** One role: in how many of its offices somebody holds it. */
    record Line(String role, int people, int offices, int vacant) {}

    /** Who holds the chosen role there; nobody where it is vacant. */
    record Office(String name, String street, List<Actor> people) {}

    /**
     * What an account holds.
     *
     * @param what message key
     * @param path where it is handed over; empty where nobody has to
     */
    record Leftover(String uid, String what, long count, String path) {}

    /** @param chosen role whose offices are shown, or empty */
    record View(
            DirectoryAnswer answer,
            List<Line> lines,
            String chosen,
            List<Office> offices,
            List<Grant> unknown,
            List<Leftover> leftovers) {}

    @GetMapping("/access/directory")
    ModelAndView page(@RequestParam(defaultValue = "") String role, @RequestParam(defaultValue = "") String who) {
        signedIn.demand(AccessRights.DIRECTORY);
        var view = view(Roles.ALL.contains(role) ? role : "");
        var found = view.answer().trouble() == null ? search.of(who, staff.everyone()) : List.of();
        return new ModelAndView("access/directory", "view", view)
                .addObject("who", who.strip())
                .addObject("found", found.stream().limit(StaffSearch.MOST).toList())
                .addObject("held", found.isEmpty() ? Map.of() : held())
                .addObject("more", found.size() > StaffSearch.MOST)
                .addObject("readAt", clock.instant());
    }

    private View view(String chosen) {
        var answer = directory.tried();
        // nobody is vacant or gone only because the directory is silent
        if (answer.trouble() != null) return new View(answer, List.of(), "", List.of(), List.of(), List.of());
        var everyone = staff.everyone();
        var posts = new StaffPosts(units, everyone);
        var lines = Roles.ALL.stream().map(role -> line(role, posts)).toList();
        return new View(answer, lines, chosen, offices(chosen, posts), posts.unknown(), leftovers(everyone));
    }

    private static Line line(String role, StaffPosts posts) {
        return new Line(
                role,
                posts.people(role),
                posts.offices(role).size(),
                posts.vacant(role).size());
    }

    private List<Office> offices(String role, StaffPosts posts) {
        if (role.isEmpty()) return List.of();
        return posts.offices(role).stream()
                .map(office -> new Office(office.name(), street(office), posts.holders(role, office)))
                .toList();
    }

    private String street(Unit office) {
        return office.level() == UnitLevel.VILLAGE
                ? units.streetOf(office.code()).shown()
                : null;
    }

    private List<Leftover> leftovers(List<Actor> everyone) {
        Set<String> here = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        everyone.forEach(person -> here.add(person.uid()));
        return everything().filter(one -> !here.contains(one.uid())).toList();
    }

    /** What everybody holds, by account. */
    private Map<String, List<Leftover>> held() {
        return everything().collect(Collectors.groupingBy(Leftover::uid));
    }

    private Stream<Leftover> everything() {
        return rooms.stream().flatMap(room -> room.byAccount().entrySet().stream()
                .map(held ->
                        new Leftover(held.getKey(), room.name(), held.getValue(), room.handedOverAt(held.getKey()))));
    }
}

package org.banjie.access.partners;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.OfferedKinds;
import org.banjie.access.PartnerAct;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one administrator proposes the key of another system, a second issues it, and either stops it. */
@Controller
class PartnersPage {

    private static final String HERE = "/access/partners";
    private static final NewKey NOTHING = new NewKey("", Set.of(), Set.of());

    private final PartnerKeys keys;
    private final KeyRows rows;
    private final OfferedKinds kinds;
    private final StaffDirectory staff;
    private final SignedIn signedIn;

    PartnersPage(PartnerKeys keys, KeyRows rows, OfferedKinds kinds, StaffDirectory staff, SignedIn signedIn) {
        this.keys = keys;
        this.rows = rows;
        this.kinds = kinds;
        this.staff = staff;
        this.signedIn = signedIn;
    }

    /** A key as the list says it: kinds by their names, people too. */
    record Row(PartnerKey key, List<String> kinds, String proposer, String issuer, boolean own) {}

    @GetMapping(HERE)
    ModelAndView page(@RequestParam(defaultValue = "") String done, Locale language) {
        signedIn.demand(AccessRights.KEYS);
        return show(NOTHING, List.of(), language).addObject("done", done(done));
    }

    @PostMapping(HERE)
    ModelAndView propose(
            @RequestParam String name,
            @RequestParam(defaultValue = "") Set<PartnerAct> acts,
            @RequestParam(defaultValue = "") Set<String> kinds,
            Locale language) {
        var by = signedIn.demand(AccessRights.KEYS);
        var asked = new NewKey(name, acts, kinds);
        return Answer.to(
                () -> {
                    keys.propose(by, asked);
                    return HERE + "?done=proposed";
                },
                errors -> show(asked, errors, language));
    }

    /** Answers with the page itself rather than a redirect: the key is on it, and nowhere else ever again. */
    @PostMapping(HERE + "/{id}/issue")
    ModelAndView issue(@PathVariable String id, Locale language) {
        var issued = keys.issue(signedIn.demand(AccessRights.KEYS), id);
        return show(NOTHING, List.of(), language).addObject("issued", issued);
    }

    @PostMapping(HERE + "/{id}/withdraw")
    String withdraw(@PathVariable String id) {
        keys.withdraw(signedIn.demand(AccessRights.KEYS), id);
        return "redirect:" + HERE;
    }

    private ModelAndView show(NewKey asked, List<InputError> errors, Locale language) {
        var offered = kinds.names(language);
        return new ModelAndView("access/partners")
                .addObject("rows", rows(offered, signedIn.actor()))
                .addObject("acts", PartnerAct.values())
                .addObject("offered", offered)
                .addObject("asked", asked)
                .addObject("errors", errors)
                .addObject(
                        "faults",
                        errors.stream().collect(Collectors.toMap(InputError::path, error -> error, (a, b) -> a)));
    }

    private List<Row> rows(SortedMap<String, String> offered, Actor actor) {
        var all = rows.all();
        var people = all.stream()
                .flatMap(key -> Stream.of(key.proposedBy(), key.issuedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        uid -> uid, uid -> staff.find(uid).map(Actor::name).orElse(uid)));
        return all.stream()
                .map(key -> new Row(
                        key,
                        key.kinds().stream()
                                .map(code -> offered.getOrDefault(code, code))
                                .toList(),
                        people.get(key.proposedBy()),
                        people.get(key.issuedBy()),
                        actor.uid().equals(key.proposedBy())))
                .toList();
    }

    private static String done(String done) {
        return done.equals("proposed") ? "access.partners.proposed" : null;
    }
}

package org.banjie.relatives.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.FilingOrigin;
import org.banjie.relatives.keeping.Entry;
import org.banjie.relatives.keeping.Keeping;
import org.banjie.relatives.keeping.PersonFile;
import org.banjie.relatives.keeping.PersonInput;
import org.banjie.relatives.keeping.Register;
import org.banjie.relatives.keeping.RelationInput;
import org.banjie.relatives.keeping.TermInput;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.Declaration;
import org.banjie.relatives.register.Kinship;
import org.banjie.relatives.register.Relation;
import org.banjie.relatives.register.SoughtRelative;
import org.banjie.relatives.register.Term;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register for programs; who may is for {@link Register} and {@link Keeping} to say. */
@RestController
@RequestMapping("/api/v1/relatives/staff")
public class StaffRegisterCalls {

    private static final int MOST = 100;

    private final Register register;
    private final Keeping keeping;

    StaffRegisterCalls(Register register, Keeping keeping) {
        this.register = register;
        this.keeping = keeping;
    }

    record TermView(long id, String post, String office, Capacity capacity, LocalDate startsOn, LocalDate endsOn) {

        static TermView of(Term term) {
            return new TermView(term.id(), term.post(), term.office(), term.capacity(), term.startsOn(), term.endsOn());
        }
    }

    record EntryView(UUID id, String uid, String name, List<TermView> terms, boolean declared) {}

    public record RelationView(
            UUID id, Kinship relation, String name, String idNo, LocalDate declaredOn, LocalDate endedOn) {}

    record FilingView(
            String filingNo,
            String caseNo,
            Kinship relation,
            String basis,
            FilingOrigin origin,
            boolean late,
            boolean falseNo,
            LocalDate foundOn,
            LocalDate visitedOn) {}

    record PersonView(
            UUID id,
            String uid,
            String name,
            String idNo,
            List<TermView> terms,
            List<RelationView> relations,
            List<Declaration> declarations,
            List<FilingView> filings) {}

    record Page(List<EntryView> items, UUID next) {}

    /** By name; {@code after} is the id that the page before ended with. */
    @GetMapping
    Page page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "false") boolean undeclared,
            @RequestParam(required = false) UUID after,
            @RequestParam(defaultValue = "25") int limit) {
        var most = Math.max(1, Math.min(limit, MOST));
        var found = register.page(new SoughtRelative(q, office, undeclared), register.after(after), most + 1);
        var shown = found.size() > most ? found.subList(0, most) : found;
        var next = found.size() > most ? shown.get(most - 1).person().id() : null;
        return new Page(shown.stream().map(StaffRegisterCalls::view).toList(), next);
    }

    @GetMapping("/{id}")
    PersonView person(@PathVariable UUID id) {
        return view(register.person(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> enter(@RequestBody PersonInput person) {
        var terms = person.terms() == null ? List.<TermInput>of() : person.terms();
        return Map.of("id", keeping.enter(new PersonInput(person.name(), person.uid(), person.idNo(), terms), false));
    }

    @PostMapping("/{id}/terms")
    @ResponseStatus(HttpStatus.CREATED)
    void addTerm(@PathVariable UUID id, @RequestBody TermInput term) {
        keeping.addTerm(id, term);
    }

    @PostMapping("/{id}/relations")
    @ResponseStatus(HttpStatus.CREATED)
    void addRelation(@PathVariable UUID id, @RequestBody RelationInput relation) {
        keeping.addRelation(id, relation);
    }

    private static EntryView view(Entry entry) {
        var person = entry.person();
        var terms = entry.terms().stream().map(TermView::of).toList();
        return new EntryView(person.id(), person.uid(), person.name(), terms, entry.declared());
    }

    private static PersonView view(PersonFile file) {
        var person = file.person();
        return new PersonView(
                person.id(),
                person.uid(),
                person.name(),
                file.idNo(),
                file.terms().stream().map(TermView::of).toList(),
                file.relations().stream().map(StaffRegisterCalls::view).toList(),
                file.declarations(),
                file.filings().stream().map(StaffRegisterCalls::view).toList());
    }

    public static RelationView view(Relation one) {
        return new RelationView(one.id(), one.relation(), one.name(), one.idNo(), one.declaredOn(), one.endedOn());
    }

    private static FilingView view(Filing one) {
        return new FilingView(
                one.filingNo(),
                one.caseNo(),
                one.relation(),
                one.basis(),
                one.origin(),
                one.late(),
                one.falseNo(),
                one.foundOn(),
                one.visitedOn());
    }
}

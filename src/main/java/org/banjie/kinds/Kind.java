package org.banjie.kinds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.cases.ApplicantType;
import org.banjie.words.Words;

/**
 * A kind of application as its service guide {@code processes/<kind>/kind.yaml} describes it. From this and the model
 * the generic rooms run everything.
 *
 * @param model key of its BPMN process
 * @param form id of the application form
 * @param identityMayFollow whether a name and a telephone number are enough to hand in, of whom only the administration
 *     records a name, and the applicant's identity number is asked for later; false where the guide does not say
 * @param retired whether no new applications are taken any more; cases that run go on
 * @param fillableBy roles that may hand it in; {@code applicant} for the applicants themselves; empty for what the
 *     administration opens of itself
 * @param opening who opens such cases; whoever may hand one in where nothing is said
 * @param materialsTable DMN table that says what else must be there by what is answered; null where nothing does
 * @param gathered papers the administration brings itself, at the steps that name them; no applicant is asked for one
 * @param guide what its guide says in words of its own
 * @param handingIn what is confirmed by handing in, and the words of the button; null for the plain truth and the usual words
 * @param publicFields what may be published about a case
 * @param sight how much of a case each role may see within its unit; a role not named sees nothing
 * @param fourEyes steps that the law wants done by somebody else than the steps before
 * @param separate which steps are not done by whoever did which others, and on what that rests
 * @param contests which answer of the form names the decided case that an application of this kind is against; null for
 *     what contests nothing
 * @param youngest how old somebody must be whom it is applied for, in full years; null where age does not matter
 * @param grants what an approved application pays; null where it grants no money
 * @param excludes what the same person is not granted beside it, or what is counted against it
 * @param spotCheck whether its running grants are among those a monthly spot check is drawn from
 * @param lists of other offices with which its running grants are compared
 */
public record Kind(
        String code,
        String model,
        String form,
        Words name,
        Words summary,
        ApplicantType applicant,
        boolean identityMayFollow,
        boolean retired,
        List<String> fillableBy,
        OpenedBy opening,
        Category category,
        PlaceRule jurisdiction,
        KindLimit limit,
        Map<String, List<Setting>> settings,
        List<RequiredMaterial> materials,
        String materialsTable,
        List<RequiredMaterial> gathered,
        List<String> legalBasis,
        Words fees,
        Words contact,
        CardWords guide,
        HandingIn handingIn,
        List<String> publicFields,
        Map<String, Sight> sight,
        List<Stage> stages,
        List<Exit> exits,
        List<String> fourEyes,
        List<KeptApart> separate,
        String contests,
        Integer youngest,
        MoneyGranted grants,
        List<Excluded> excludes,
        boolean spotCheck,
        List<ComparedList> lists) {

    public Kind {
        guide = guide == null ? new CardWords(null, null, null, null, null) : guide;
        fillableBy = fillableBy == null ? List.of() : fillableBy;
        opening = opening == null ? OpenedBy.FILLER : opening;
        settings = settings == null ? Map.of() : settings;
        materials = materials == null ? List.of() : materials;
        gathered = gathered == null ? List.of() : gathered;
        exits = exits == null ? List.of() : exits;
        fourEyes = fourEyes == null ? List.of() : fourEyes;
        separate = separate == null ? List.of() : separate;
        excludes = excludes == null ? List.of() : excludes;
        lists = lists == null ? List.of() : lists;
    }

    /** Which answer tells what is applied for, and how a case number begins for it. */
    public record Category(String answer, Map<String, String> prefixes, String otherwise, Map<String, Words> names) {}

    /**
     * Its own words in the guide for applicants; whatever is null is said in the usual ones.
     *
     * @param who may apply
     * @param limit how long it takes
     * @param where to go with it
     * @param also what people call it who do not know its name, with blanks between: it is found by them
     * @param situations of which the guide says what papers they need besides
     */
    public record CardWords(Words who, Words limit, Words where, Words also, List<Situation> situations) {

        public CardWords {
            situations = situations == null ? List.of() : situations;
        }
    }

    /** @param facts what the table of papers is asked with: {@code category: CHANGE} */
    public record Situation(Words name, Map<String, Object> facts) {}

    /** Whether applicants find it at the front door. */
    public boolean takesNew() {
        return offered() && !retired;
    }

    /** Whether applicants may start one themselves, or could while it was not retired. */
    public boolean offered() {
        return fillableBy.contains("applicant");
    }

    /** Whether it is the administration's own affair: no applicant is told of such cases or follows them. */
    public boolean internal() {
        return !offered() && opening != OpenedBy.ADMINISTRATION;
    }

    /** The kind of case in which what it grants is looked at again; empty where it is not. */
    public Optional<String> reviewedIn() {
        return Optional.ofNullable(grants).map(MoneyGranted::review).map(ReviewTerm::kind);
    }

    /** The value of a setting in force on a day. */
    public Optional<String> setting(String name, LocalDate on) {
        return inForce(name, on).map(Setting::value);
    }

    /** On what the value in force on a day rests. */
    public Optional<String> settingBasis(String name, LocalDate on) {
        return inForce(name, on).map(Setting::basis);
    }

    /** The row of a setting that holds on a day. */
    Optional<Setting> inForce(String name, LocalDate on) {
        return settings.getOrDefault(name, List.of()).stream()
                .filter(setting -> !setting.from().isAfter(on))
                .max(Comparator.comparing(Setting::from));
    }

    /** How a case number begins for what is applied for. */
    public String prefix(String applied) {
        return category.prefixes().getOrDefault(String.valueOf(applied), category.otherwise());
    }

    /** What is applied for, in words; the kind itself where it has no categories. */
    public Words matter(String applied) {
        return category.names() == null ? name : category.names().getOrDefault(String.valueOf(applied), name);
    }

    /** A paper that may lie in a case of this kind, whoever brings it. */
    public Optional<RequiredMaterial> paper(String code) {
        return Stream.concat(materials.stream(), gathered.stream())
                .filter(paper -> paper.code().equals(code))
                .findFirst();
    }

    /** What it says of a list; empty where its grants are not compared with it. */
    public Optional<ComparedList> compared(String list) {
        return lists.stream().filter(term -> list.equals(term.list())).findFirst();
    }

    public Optional<Exit> exit(String code) {
        return exits.stream().filter(exit -> exit.code().equals(code)).findFirst();
    }
}

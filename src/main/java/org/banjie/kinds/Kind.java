package org.banjie.kinds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.LettingIn;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.time.DayUnit;
import org.banjie.words.Words;

/**
 * A kind of application as its service guide {@code processes/<kind>/kind.yaml} describes it. From this and the model
 * the generic rooms run everything.
 *
 * @param model key of its BPMN process
 * @param form id of the application form
 * @param identityMayFollow whether a name and a telephone number are enough to hand in, and the applicant's identity
 *     number is asked for later; false where the guide does not say
 * @param fillableBy roles that may hand it in; {@code applicant} for the applicants themselves; empty for what the
 *     administration opens of itself
 * @param opening who opens such cases; whoever may hand one in where nothing is said
 * @param materialsTable DMN table that says what else must be there by what is answered; null where nothing does
 * @param guide what its card says where the usual words do not fit; null where they do
 * @param publicFields what may be published about a case
 * @param sight how much of a case each role may see within its unit; a role not named sees nothing
 * @param fourEyes steps that the law wants done by somebody else than the steps before
 */
public record Kind(
        String code,
        String model,
        String form,
        Words name,
        Words summary,
        ApplicantType applicant,
        boolean identityMayFollow,
        List<String> fillableBy,
        OpenedBy opening,
        Category category,
        Jurisdiction jurisdiction,
        Limit limit,
        Map<String, List<Setting>> settings,
        List<RequiredMaterial> materials,
        String materialsTable,
        List<String> legalBasis,
        Words fees,
        Words contact,
        Guide guide,
        List<String> publicFields,
        Map<String, Sight> sight,
        List<Stage> stages,
        List<Exit> exits,
        List<String> fourEyes) {

    public Kind {
        fillableBy = fillableBy == null ? List.of() : fillableBy;
        opening = opening == null ? OpenedBy.FILLER : opening;
        settings = settings == null ? Map.of() : settings;
        materials = materials == null ? List.of() : materials;
        exits = exits == null ? List.of() : exits;
        fourEyes = fourEyes == null ? List.of() : fourEyes;
    }

    /** Which answer tells what is applied for, and how a case number begins for it. */
    public record Category(String answer, Map<String, String> prefixes, String otherwise, Map<String, Words> names) {}

    /**
     * Which answers tell the place a case belongs to, and where the people live.
     *
     * @param name what the first of these places is called where it is not the registration of people
     * @param unknown unit where a case stands until somebody names its place; null where nothing is taken in without
     * @param signedBy who signs before there is a decision: the DISTRICT, or null for the street that took it in
     */
    public record Jurisdiction(
            String area, String residence, String basis, Words name, UnitLevel signedBy, String unknown) {}

    /**
     * The statutory limit from acceptance.
     *
     * @param table DMN table that knows the exceptions; {@code days} and {@code unit} are the ordinary case
     */
    public record Limit(String code, int days, DayUnit unit, String basis, String table) {}

    /** Its own words on the card for applicants: who may, and how long it takes. */
    public record Guide(Words who, Words limit) {}

    /** A value in force from a day on, with its legal basis. */
    public record Setting(LocalDate from, String value, String basis) {}

    /**
     * A paper an applicant is asked for.
     *
     * @param onlyIfAsked it is on the list only where the kind's table asks for it
     * @param personal it shows numbers that identify or reach people
     * @param blank the office's own form for it, {@code notices/blank-<name>.html}, printed to be signed; null where it
     *     has none
     */
    public record RequiredMaterial(
            String code,
            Words name,
            boolean required,
            boolean onlyIfAsked,
            boolean personal,
            String basis,
            String blank) {

        /** Whether those who see so much of a case may open the files of this paper. */
        public boolean opensFor(Sight sight) {
            return sight == Sight.FULL || sight == Sight.READING && !personal;
        }

        public RequiredMaterial asked(boolean must) {
            return new RequiredMaterial(code, name, required || must, onlyIfAsked, personal, basis, blank);
        }

        public boolean hasBlank() {
            return blank != null;
        }

        /** What it is called on paper, without what is said about it in brackets. */
        public String title() {
            return name.zh().replaceFirst("（.*", "");
        }
    }

    /** A part of the way of a case in an applicant's words, with the model's elements that belong to it. */
    public record Stage(String code, Words name, List<String> steps) {}

    /**
     * Something people set off from outside the flow.
     *
     * @param message what the model listens for
     * @param closing how the paper that answers it says so, or null for one without a paper
     * @param entry address of the page on which it is entered with everything that belongs to it, {@code {no}} for the
     *     case number; null for one that is taken with a reason alone
     * @param seenBy roles that may read the reason given; empty for everybody who sees the case
     * @param until {@link Until#DECISION} for one that is possible until the case is decided, by the day it was received;
     *     null for one as long as the model listens
     * @param within code of the limit in which it must have been received, whenever it is entered; null for none
     */
    public record Exit(
            String code,
            String message,
            Words name,
            @JsonProperty("by") List<String> roles,
            String basis,
            String closing,
            String entry,
            List<String> seenBy,
            Until until,
            String within) {

        public Exit {
            seenBy = seenBy == null ? List.of() : seenBy;
        }

        /** Whether the day on which it was received counts, and not the day on which it is entered. */
        public boolean countsByReceipt() {
            return until != null || within != null;
        }

        /** Whether it came too late for a case that was decided on that day. */
        public boolean isTooLate(LocalDate receivedOn, LocalDate decidedOn) {
            return until == Until.DECISION && receivedOn.isAfter(decidedOn);
        }

        /** Where it is entered for that case. */
        public String entryFor(String caseNo) {
            return entry.replace("{no}", caseNo);
        }
    }

    /** How long something may be set off from outside. */
    public enum Until {
        DECISION
    }

    /** Who opens a case of a kind. */
    public enum OpenedBy {
        /** Whoever may hand it in ({@code fillableBy}). */
        FILLER,
        /**
         * The administration, of its own motion (依职权) or for an applicant who then does their part of it: whom it is
         * about is let in when told ({@link LettingIn}).
         */
        ADMINISTRATION
    }

    /** Whether applicants may start one themselves. */
    public boolean offered() {
        return fillableBy.contains("applicant");
    }

    /** Whether it is the administration's own affair: no applicant is told of such cases or follows them. */
    public boolean internal() {
        return !offered() && opening != OpenedBy.ADMINISTRATION;
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

    public Optional<Exit> exit(String code) {
        return exits.stream().filter(exit -> exit.code().equals(code)).findFirst();
    }
}

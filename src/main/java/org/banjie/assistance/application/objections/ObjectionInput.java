package org.banjie.assistance.application.objections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;

/** An objection or a complaint as it is typed in. */
public record ObjectionInput(
        String sort,
        boolean anonymous,
        String who,
        String contact,
        String way,
        LocalDate receivedOn,
        String facts,
        String evidence) {

    /** How it came: at the counter, by letter, by telephone, through the letter box, on-line. */
    public static final List<String> WAYS = List.of("COUNTER", "LETTER", "PHONE", "BOX", "ONLINE");

    public static final String ONLINE = "ONLINE";

    private static final int LONGEST = 2000;
    private static final int NAME = 60;

    public ObjectionInput {
        sort = clean(sort);
        way = clean(way);
        who = clean(who);
        contact = clean(contact);
        facts = clean(facts);
        evidence = clean(evidence);
    }

    /** What somebody who gave no name said on the telephone that day. */
    public static ObjectionInput byTelephone(boolean complaint, LocalDate receivedOn, String facts) {
        var sort = complaint ? Objection.COMPLAINT : Objection.OBJECTION;
        return new ObjectionInput(sort, true, "", "", "PHONE", receivedOn, facts, "");
    }

    public boolean complains() {
        return Objection.COMPLAINT.equals(sort);
    }

    /** Everything that is wrong with it. @param acceptedOn the day the case was accepted; null where it is not */
    public List<InputError> faults(LocalDate acceptedOn, LocalDate today) {
        var faults = new ArrayList<InputError>();
        if (!List.of(Objection.OBJECTION, Objection.COMPLAINT).contains(sort)) faults.add(fault("sort"));
        if (!WAYS.contains(way)) faults.add(fault("way"));
        if (facts.isBlank() || facts.length() > LONGEST) faults.add(fault("facts"));
        if (evidence.length() > LONGEST) faults.add(fault("evidence"));
        if (!anonymous && (who.isBlank() || who.length() > NAME)) faults.add(fault("who"));
        if (!anonymous && (contact.isBlank() || contact.length() > NAME)) faults.add(fault("contact"));
        if (receivedOn == null) {
            faults.add(fault("receivedOn"));
        } else if (receivedOn.isAfter(today)) {
            faults.add(new InputError("receivedOn", "future", "objections.fault.future"));
        } else if (acceptedOn != null && receivedOn.isBefore(acceptedOn)) {
            faults.add(new InputError("receivedOn", "before-acceptance", "objections.fault.before-acceptance"));
        }
        return faults;
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    private static InputError fault(String field) {
        return new InputError(field, field, "objections.fault." + field);
    }

    @Override
    public String toString() {
        return "ObjectionInput[" + sort + "]";
    }
}

package org.banjie.worklist.step;

import java.util.Comparator;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.worklist.drafts.KeptDraft;
import org.banjie.worklist.drafts.StepDraft;
import org.banjie.worklist.words.Lamps;

/**
 * A step as its page shows it.
 *
 * @param holder name of who has it, or null
 * @param form the step's form, or null for a step that is only decided or is a colleague's
 * @param lent whether it is the reader's to prepare only, for somebody else to decide
 * @param draft what the reader has typed here before; null for nothing
 * @param refusal why it can only be refused, as the reason begins where nothing was typed; empty for none
 * @param papers codes of the papers the step posts or hands over
 * @param colleagues who could take it over; empty unless it is the reader's
 */
record StepView(
        String taskId,
        String caseNo,
        String name,
        String hint,
        String applicant,
        Lamps.Lamp lamp,
        String holder,
        boolean mine,
        boolean lent,
        Form form,
        KeptDraft draft,
        String refusal,
        List<Ending> endings,
        List<String> papers,
        List<Actor> colleagues) {

    /** Schema and answers as JSON that can stand inside a page. */
    record Form(String schema, String answers) {}

    /** One way to end the step. @param issues whether it may issue a paper at once */
    record Ending(String code, String name, OutcomeNature nature, boolean needsReason, boolean issues) {

        /** Whether it is looked at a second time before it is sent: a refusal, and whatever else sends a paper but the usual way on. */
        public boolean isLookedAt() {
            return nature == OutcomeNature.REJECT || (issues && nature != OutcomeNature.APPROVE);
        }

        /** Whether one may look at its paper first, though one need not. */
        public boolean mayBeLookedAt() {
            return issues && !isLookedAt();
        }
    }

    public boolean isFree() {
        return holder == null;
    }

    /** Whether the reader may decide: it is theirs, or nobody has it and deciding claims it. */
    public boolean isOpen() {
        return mine || isFree();
    }

    /** What they have typed so far; empty, and not kept yet, where that is nothing. */
    public StepDraft typed() {
        return draft == null ? StepDraft.NOTHING : draft.typed();
    }

    /** The reason as it begins: as they left it. */
    public String reason() {
        return draft == null ? refusal : typed().reason();
    }

    /** The ending they had chosen when they left, in words; null for none. */
    public String chosen() {
        return endings.stream()
                .filter(one -> one.code().equals(typed().outcome()))
                .map(Ending::name)
                .findFirst()
                .orElse(null);
    }

    /** A step that only goes on, and needs no word for that, asks for none. */
    public boolean asksForReason() {
        return endings.size() > 1 || !endingsWithReason().isEmpty();
    }

    /** The endings that must be given a reason. */
    public List<Ending> endingsWithReason() {
        return endings.stream().filter(Ending::needsReason).toList();
    }

    /** The one thing that is likely done next; null where no ending stands out. */
    public Ending primary() {
        return endings.stream()
                .filter(one -> one.nature() == OutcomeNature.APPROVE)
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader may pass it on, or give it back to the office. */
    public boolean isOwn() {
        return mine && !lent;
    }

    /** The endings the reader can choose, all or none: what is likely done next, what else leads on or back, and last what turns down, which stands apart. */
    public List<Ending> inOrder() {
        if (lent) return List.of();
        return endings.stream().sorted(Comparator.comparing(this::place)).toList();
    }

    private int place(Ending ending) {
        if (ending.equals(primary())) return 0;
        return ending.nature() == OutcomeNature.REJECT ? 2 : 1;
    }
}

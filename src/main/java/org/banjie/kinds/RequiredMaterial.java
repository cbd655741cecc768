package org.banjie.kinds;

import org.banjie.words.Words;

/**
 * A paper an applicant is asked for.
 *
 * @param follows whether it has to come, only not with the application: nothing waits for it there
 * @param onlyIfAsked it is on the list only where the kind's table asks for it
 * @param personal it shows numbers that identify or reach people
 * @param blank the office's own form for it, {@code notices/blank-<name>.html}, printed to be signed; null where it
 *     has none
 * @param onScreen what is agreed to where whoever has to sign it may do so on screen; null for what is signed by hand only
 */
public record RequiredMaterial(
        String code,
        Words name,
        boolean required,
        boolean follows,
        boolean onlyIfAsked,
        boolean personal,
        String basis,
        String blank,
        OnScreen onScreen) {

    /** Whether those who see so much of a case may open the files of this paper. */
    public boolean opensFor(Sight sight) {
        return sight == Sight.FULL || sight == Sight.READING && !personal;
    }

    /** @param law what this application rests on where the table knows it better than the guide; null where it does not */
    public RequiredMaterial asked(boolean must, String law) {
        var own = law == null || law.isBlank() ? basis : law;
        return new RequiredMaterial(code, name, required || must, follows, onlyIfAsked, personal, own, blank, onScreen);
    }

    public boolean isSignedOnScreen() {
        return hasBlank() && onScreen != null;
    }

    public boolean hasBlank() {
        return blank != null;
    }

    /** What it is called on paper, without what is said about it in brackets. */
    public String title() {
        return name.zh().replaceFirst("（.*", "");
    }
}

package org.banjie.materials;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.banjie.materials.content.MaterialSettings;
import org.banjie.refusal.NoRoom;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.RefusalStatus;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;

/** Says on the page of the papers why a file was not taken; everything else on it stays. */
@Component
public class UploadTrouble {

    private final Sentences sentences;
    private final DataSize most;

    UploadTrouble(Sentences sentences, MaterialSettings settings) {
        this.sentences = sentences;
        this.most = settings.maxSize();
    }

    /** Endings that are offered for choice; what a file really is, its content decides. */
    public String types() {
        return ".jpg,.jpeg,.png,.pdf,.heic,.webp";
    }

    public long megabytes() {
        return most.toMegabytes();
    }

    /**
     * Puts the reason into the model as {@code trouble}, with the fitting status.
     *
     * @param refused a {@link Refusal}, or what the server itself says of a request that is too large
     * @throws Refusal when it is about the case or draft and not about the file
     * @throws RuntimeException as it came where the disk has no room for the file: choosing a smaller one does not help
     */
    public void tell(RuntimeException refused, Model model, HttpServletResponse response) {
        model.addAllAttributes(told(refused, response));
    }

    /** As {@link #tell}, for whoever has no model at hand. */
    public Map<String, String> told(RuntimeException refused, HttpServletResponse response) {
        if (NoRoom.caused(refused)) throw refused;
        var reason = refused instanceof Refusal refusal ? refusal : tooLarge();
        if (reason.nature() == RefusalKind.NOT_FOUND || reason.nature() == RefusalKind.BARRED) throw reason;
        response.setStatus(RefusalStatus.of(reason.nature()).value());
        return Map.of("trouble", sentences.of(reason));
    }

    private Refusal tooLarge() {
        return new Refusal(RefusalKind.TOO_LARGE, "too-large", "materials.too-large", Long.toString(megabytes()));
    }
}

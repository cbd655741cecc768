package org.banjie.materials.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.banjie.materials.inspection.ClamAv;
import org.banjie.materials.inspection.FileFault;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.StartRefused;
import org.banjie.site.services.ServiceAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Has files checked by the ClamAV daemon of the setting {@code banjie.clamav} (host:port), where there is one. */
@Component
public class VirusCheck {

    private static final Logger log = LoggerFactory.getLogger(VirusCheck.class);

    private static final byte[] HARMLESS = {'o', 'k'};

    private final ClamAv scanner;

    public VirusCheck(@Value("${banjie.clamav:}") String address) {
        this.scanner = address.isBlank() ? null : at(address);
    }

    /**
     * Checks a file.
     *
     * @throws Refusal when it is infected, or when the scanner that is set up does not answer: a file that should have
     *     been checked and was not is not taken
     */
    public Scan of(InputStream content) {
        if (scanner == null) return Scan.NOT_SCANNED;
        if (!isClean(content)) throw FileCheck.refusal(FileFault.VIRUS);
        return Scan.CLEAN;
    }

    /** Whether the scanner that is set up answers, asked about a small file without harm. */
    ServiceAnswer tried() {
        if (scanner == null) return ServiceAnswer.off();
        try {
            return scanner.isClean(new ByteArrayInputStream(HARMLESS)) ? ServiceAnswer.works("") : unsound();
        } catch (IOException e) {
            return ServiceAnswer.fails(e);
        }
    }

    private static ServiceAnswer unsound() {
        return new ServiceAnswer(ServiceAnswer.State.FAILS, "FOUND?");
    }

    private boolean isClean(InputStream content) {
        try {
            return scanner.isClean(content);
        } catch (IOException e) {
            log.error("The virus scanner does not answer: {}", e.toString());
            throw new Refusal(RefusalKind.CONFLICT, "virus-check-down", "materials.virus-check-down");
        }
    }

    private static ClamAv at(String address) {
        var colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new StartRefused(
                    "banjie.clamav is \"" + address + "\"; it must be host:port, for example 127.0.0.1:3310.");
        }
        return new ClamAv(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}

package org.banjie.funeral.arrangement.checks;

import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.Cases;
import org.banjie.funeral.arrangement.arranger.Arranger;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.Clearing;
import org.springframework.stereotype.Component;

/**
 * Hall, furnace and vehicle of a farewell are fixed once there is a death certificate (上海市殡葬管理条例第二十三条) and whoever
 * arranges it has shown that it is theirs (第十七条). The vehicle that collects the body and its cabinet do not wait: the
 * home has twelve hours (第二十一条).
 */
@Component
class CeremonyClearing implements Clearing {

    private static final String KIND = "funeral";

    private final Cases cases;
    private final DeathCertificates certificates;
    private final Arrangers arrangers;

    CeremonyClearing(Cases cases, DeathCertificates certificates, Arrangers arrangers) {
        this.cases = cases;
        this.certificates = certificates;
        this.arrangers = arrangers;
    }

    @Override
    public List<String> needs(String caseNo, BookingPart part) {
        if (part != BookingPart.CEREMONY || !cases.get(caseNo).kind().equals(KIND)) return List.of();
        var shown = arrangers.find(caseNo).filter(Arranger::shown).isPresent();
        return needs(certificates.of(caseNo).state(), shown);
    }

    /** @param shown whether the arranger has shown that it is theirs */
    static List<String> needs(String certificate, boolean shown) {
        var needs = new ArrayList<String>();
        if (certificate.equals("POLICE")) needs.add("police");
        else if (!certificate.equals("VERIFIED")) needs.add("certificate");
        if (!shown) needs.add("arranger");
        return needs;
    }
}

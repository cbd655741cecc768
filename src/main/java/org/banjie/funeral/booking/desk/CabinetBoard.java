package org.banjie.funeral.booking.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.Whose;
import org.banjie.funeral.booking.storage.Cabinets;
import org.banjie.funeral.booking.storage.FreeUnits;
import org.springframework.stereotype.Component;

/** The cold cabinets as the dispatcher sees them: who lies there since when, and how many are free. */
@Component
class CabinetBoard {

    private static final int SHOWN = 200;

    private final Cabinets cabinets;
    private final FreeUnits free;
    private final List<Whose> whose;

    CabinetBoard(Cabinets cabinets, FreeUnits free, List<Whose> whose) {
        this.cabinets = cabinets;
        this.free = free;
        this.whose = whose;
    }

    /**
     * @param caseNo null where whoever looks must keep away from the case
     * @param who name of the deceased; null where it is not known or not to be seen
     */
    record Line(Cabinets.Used cabinet, String caseNo, String who) {

        public String nameIn(Locale locale) {
            return cabinet.nameIn(locale);
        }

        public Instant since() {
            return cabinet.since();
        }
    }

    List<Line> lines(Set<String> barred) {
        var used = cabinets.used(SHOWN);
        var names = names(used.stream().map(Cabinets.Used::caseNo).toList());
        return used.stream()
                .map(one -> barred.contains(one.caseNo())
                        ? new Line(one, null, null)
                        : new Line(one, one.caseNo(), names.get(one.caseNo())))
                .toList();
    }

    int free() {
        return free.of(BookingPart.CABINET, SHOWN).size();
    }

    private Map<String, String> names(List<String> caseNos) {
        var names = new HashMap<String, String>();
        whose.forEach(one -> names.putAll(one.names(caseNos)));
        return names;
    }
}

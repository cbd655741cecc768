package org.banjie.tracking.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.Hanging;
import org.banjie.kinds.own.HangingNotices;
import org.banjie.notices.NoticePlace;
import org.banjie.notices.SigningOffices;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hangs today, by village (公示, 上海市社会救助条例第三十三条). */
@Service
class PublicNotices {

    /** More than ever hung in one village; a page that is longer nobody reads. */
    static final int MOST = 100;

    private final List<HangingNotices> kinds;
    private final Units units;
    private final SigningOffices signing;
    private final Clock clock;

    PublicNotices(List<HangingNotices> kinds, Units units, SigningOffices signing, Clock clock) {
        this.kinds = kinds;
        this.units = units;
        this.signing = signing;
        this.clock = clock;
    }

    /** @param organ who takes objections, and how they are reached */
    record OnBoard(Hanging notice, SigningOffices.Office organ) {

        /** Where it stands on the page: the code on the printed notice leads there. */
        public String place() {
            return NoticePlace.of(notice.number() == null ? "" : notice.number());
        }
    }

    List<Unit> streets() {
        return units.offices(UnitLevel.STREET);
    }

    /** @throws Refusal NOT_FOUND for what is no street */
    List<Unit> villages(Unit street) {
        demand(street, UnitLevel.STREET);
        return units.offices(UnitLevel.VILLAGE).stream()
                .filter(village -> units.within(village.code(), street.code()))
                .toList();
    }

    Unit unit(String code) {
        return units.get(code);
    }

    Unit streetOf(Unit village) {
        return units.streetOf(village.code());
    }

    /** The one that ends last stands first. @throws Refusal NOT_FOUND for what is no village */
    @Transactional(readOnly = true)
    public List<OnBoard> in(Unit village, Locale locale) {
        demand(village, UnitLevel.VILLAGE);
        var today = LocalDate.now(clock);
        return kinds.stream()
                .flatMap(kind -> kind.in(village.code(), today, MOST, locale).stream())
                .sorted(Comparator.comparing(Hanging::until).reversed())
                .limit(MOST)
                .map(one -> new OnBoard(one, signing.office(one.organ())))
                .toList();
    }

    private static void demand(Unit unit, UnitLevel level) {
        if (unit.level() == level && unit.isOffice()) return;
        throw new Refusal(RefusalKind.NOT_FOUND, "no-such-unit", "jurisdiction.unit.none", unit.code());
    }
}

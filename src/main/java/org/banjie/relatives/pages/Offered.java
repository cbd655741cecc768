package org.banjie.relatives.pages;

import java.util.List;
import java.util.stream.Stream;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.Kinship;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the forms of the register offer to choose from, and how one comes back that was refused. */
@Component
public class Offered {

    private final Units units;
    private final Sentences sentences;

    Offered(Units units, Sentences sentences) {
        this.units = units;
        this.sentences = sentences;
    }

    /** The page with its lists, what was typed and what is wrong with it. */
    public ModelAndView on(ModelAndView page, RegisterForm typed, List<InputError> errors) {
        return page.addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors))
                .addObject("kinships", Kinship.OF_OTHERS)
                .addObject("capacities", Capacity.values())
                .addObject("offices", offices());
    }

    /** 310117004001 中山街道 茸梅社区居委会: the code first, which is what is read. */
    private List<String> offices() {
        var all = units.offices(UnitLevel.DISTRICT).stream().map(Offered::line);
        return Stream.concat(all, units.offices(UnitLevel.STREET).stream().flatMap(this::withVillages))
                .toList();
    }

    private Stream<String> withVillages(Unit street) {
        var villages = units.children(street.code()).stream()
                .filter(Unit::isOffice)
                .map(village -> village.code() + " " + street.shown() + " " + village.shown());
        return Stream.concat(Stream.of(line(street)), villages);
    }

    private static String line(Unit unit) {
        return unit.code() + " " + unit.shown();
    }
}

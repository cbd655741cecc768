package org.banjie.funeral.arrangement.body;

import org.banjie.access.Actor;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralForms;
import org.banjie.funeral.ashes.KeptAshes;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.cars.Cars;
import org.banjie.funeral.booking.storage.Storage;
import org.springframework.stereotype.Component;

/** Where body and ashes are put, as the forms say it: taken from what the home has, or refused. */
@Component
public class BodyPlaces {

    /** What a form says where a car from elsewhere goes, because none of the home's own is free. */
    public static final String NO_CAR = "NONE";

    /** What a form says where the first free one will do. */
    static final String FIRST = "FIRST";

    private final Storage storage;
    private final Cars cars;
    private final KeptAshes kept;
    private final FuneralForms forms;

    BodyPlaces(Storage storage, Cars cars, KeptAshes kept, FuneralForms forms) {
        this.storage = storage;
        this.cars = cars;
        this.kept = kept;
        this.forms = forms;
    }

    void send(String caseNo, Answered said) {
        if (said.text("vehicle").equals(NO_CAR)) cars.back(caseNo, Actor.SYSTEM);
        else cars.send(caseNo, said.text("vehicle"), Actor.SYSTEM);
    }

    void carIsBack(String caseNo) {
        cars.back(caseNo, Actor.SYSTEM);
    }

    /** @return code of the cold cabinet; null where none is wanted */
    String cabinet(String caseNo, Answered said) {
        if (!said.has("cabinet")) return null;
        var booking = storage.allocate(caseNo, BookingPart.CABINET, chosen(said, "cabinet"), Actor.SYSTEM);
        return booking.taken().get(0).resource().code();
    }

    void cremated(String caseNo) {
        storage.giveBack(caseNo, BookingPart.CABINET, Actor.SYSTEM);
        kept.open(caseNo);
    }

    void placed(String caseNo, String way) {
        switch (way) {
            case "STORAGE" -> store(caseNo, forms.said(caseNo, "storage"));
            case "SEA" -> embark(caseNo, forms.said(caseNo, "sea"));
            default -> kept.leave(caseNo, Actor.SYSTEM);
        }
    }

    void reconsider(String caseNo) {
        kept.reconsider(caseNo, Actor.SYSTEM);
    }

    private void store(String caseNo, Answered said) {
        kept.store(caseNo, chosen(said, "niche"), said.day("until").orElseThrow(), Actor.SYSTEM);
    }

    private void embark(String caseNo, Answered said) {
        kept.embark(caseNo, said.text("voyage"), said.count("seats"), Actor.SYSTEM);
    }

    /** Null for the first free one. */
    private static String chosen(Answered said, String field) {
        var code = said.text(field);
        return code.isEmpty() || code.equals(FIRST) ? null : code;
    }
}

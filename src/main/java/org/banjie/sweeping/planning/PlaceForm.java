package org.banjie.sweeping.planning;

import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.sweeping.FormInput;

/**
 * A cemetery or columbarium as it was typed.
 *
 * @param address as the ticket says it; may be left empty
 */
record PlaceForm(String code, String name, String nameEn, String address) {

    private static final int LONGEST = 100;

    static final PlaceForm EMPTY = new PlaceForm("", "", "", "");

    PlaceForm {
        code = FormInput.text(code);
        name = FormInput.text(name);
        nameEn = FormInput.text(nameEn);
        address = FormInput.text(address);
    }

    List<InputError> check() {
        var errors = new ArrayList<InputError>();
        if (code.isEmpty()) errors.add(required("code"));
        if (name.isEmpty()) errors.add(required("name"));
        if (nameEn.isEmpty()) errors.add(required("nameEn"));
        if (address.length() > LONGEST) {
            errors.add(new InputError("address", "too-long", "sweeping.input.place.address"));
        }
        return List.copyOf(errors);
    }

    private static InputError required(String path) {
        return new InputError(path, "required", "sweeping.input.place." + path);
    }
}

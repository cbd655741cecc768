package org.banjie.funeral.booking.resources;

/**
 * Who drives a vehicle now.
 *
 * @param name may be empty
 * @param phone the telephone that goes along in the vehicle; may be empty
 */
public record Driver(String name, String phone) {

    public static final Driver NOBODY = new Driver("", "");

    /** "张师傅 13900000000", as far as it is known. */
    public String words() {
        return (name + " " + phone).strip();
    }
}

package org.banjie.relatives.register;

import org.banjie.words.NameOrderFilled;

/** Rows from before names were sorted by their sound; named in the change of the table. */
public class PersonsBySound extends NameOrderFilled {

    public PersonsBySound() {
        super("relatives_person", "id", "name", "name_order");
    }
}

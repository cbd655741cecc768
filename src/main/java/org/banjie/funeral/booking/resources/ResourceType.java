package org.banjie.funeral.booking.resources;

/** What a funeral takes. Cabinets and niches are given out by the unit, the others by the hour. */
public enum ResourceType {
    VEHICLE,
    CABINET,
    HALL,
    FURNACE,
    NICHE
}

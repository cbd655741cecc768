/** Floor 3: halls, furnaces, vehicles and cabinets booked together or not at all. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "casework :: facts",
            "files",
            "flow",
            "journal",
            "kinds",
            "numbers",
            "refusal",
            "site",
            "time :: calendar",
            "words"
        })
package org.banjie.funeral.booking;

/** Floor 3: halls, furnaces, vehicles and cabinets booked together or not at all. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "files",
            "numbers",
            "refusal",
            "site",
            "time :: calendar",
            "words",
            "cases",
            "journal",
            "flow",
            "casework :: facts",
            "kinds"
        })
package org.banjie.funeral.booking;

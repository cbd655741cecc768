/** Floor 3: voyages on which ashes are given to the sea, and the seats of the relatives who come along. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "refusal",
            "site",
            "words",
            "cases",
            "journal",
            "casework :: facts",
            "funeral.prices",
            "kinds",
            "notices :: messages"
        })
package org.banjie.funeral.sea;

/** Floor 3: voyages on which ashes are given to the sea, and the seats of the relatives who come along. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "cases",
            "casework :: facts",
            "funeral.prices",
            "journal",
            "kinds",
            "notices :: messages",
            "refusal",
            "site",
            "words"
        })
package org.banjie.funeral.sea;

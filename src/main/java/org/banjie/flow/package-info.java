/** Floor 2: the only door to the process engine. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"refusal", "sets", "time", "time :: calendar", "time :: limits", "words"})
package org.banjie.flow;

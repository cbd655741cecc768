/** Floor 0: one person asks, another one decides: what every request that needs two people has in common. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal"})
package org.banjie.seconding;

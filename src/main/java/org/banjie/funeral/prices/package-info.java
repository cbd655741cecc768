/** Floor 3: the published price list of the funeral home. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"words"})
package org.banjie.funeral.prices;

/** Floor 3: the published price list of the funeral home. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.banjie.funeral.prices;

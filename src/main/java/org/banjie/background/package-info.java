/** Floor 0: long work beside everything else, piece by piece, by one worker in the whole installation. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.banjie.background;

/**
 * Floor 0: work that runs by itself. Rooms offer it as beans of {@link org.banjie.background.Work}; each is done by one
 * instance of the program at a time, and every go at it is on record.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"time"})
package org.banjie.background;

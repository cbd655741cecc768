/** The works being done: their rounds, on whichever instance of the program is free, and what became of them. */
@org.springframework.modulith.NamedInterface("running")
package org.banjie.background.running;

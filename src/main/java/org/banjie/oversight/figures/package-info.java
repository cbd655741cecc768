/** What the program tells of itself in figures, for whoever watches over it. */
package org.banjie.oversight.figures;

/** How the program is set up, as its administrators read it; nothing is changed here. */
package org.banjie.oversight.settings;

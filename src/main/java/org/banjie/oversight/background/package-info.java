/** What runs by itself, for administrators. */
package org.banjie.oversight.background;

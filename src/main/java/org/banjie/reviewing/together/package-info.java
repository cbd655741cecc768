/** Reviews in which nothing has changed, concluded together once a drawn sample has been looked at. */
package org.banjie.reviewing.together;

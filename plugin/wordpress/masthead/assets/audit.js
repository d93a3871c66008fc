// The audit's button: goes through the steps of an audit and says how far it is. The server has the
// words; nothing of an answer becomes markup.
( function () {
	const data = window.mastheadAudit;
	const form = document.querySelector( '.masthead-begin' );
	const button = form.querySelector( 'button' );
	const bar = form.querySelector( 'progress' );
	const says = form.querySelector( '.masthead-progress' );
	const pause = 1000;
	const most = 5;

	async function ask( values ) {
		const response = await fetch( data.url, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': data.nonce },
			body: JSON.stringify( values ),
		} );
		if ( ! response.ok ) {
			throw new Error( String( response.status ) );
		}
		return response.json();
	}

	function show( state ) {
		bar.hidden = false;
		if ( state.state === 'comparing' ) {
			bar.removeAttribute( 'value' );
			says.textContent = data.comparing;
		} else {
			bar.value = state.total ? Math.min( 1, state.read / state.total ) : 0;
			says.textContent = data.reading.replace( '%1$d', state.read ).replace( '%2$d', state.total );
		}
	}

	const wait = () => new Promise( ( done ) => setTimeout( done, pause ) );

	async function run( begin ) {
		button.disabled = true;
		let failures = 0;
		let before = '';
		let state = null;
		do {
			try {
				state = await ask( { begin: begin && ! state } );
				failures = 0;
			} catch ( failure ) {
				failures += 1;
				if ( failures === most ) {
					says.textContent = data.failed;
					button.disabled = false;
					return;
				}
				await wait();
				continue;
			}
			show( state );
			// Where nothing has moved, another request is at it.
			const now = state.state + state.read;
			if ( now === before ) {
				await wait();
			}
			before = now;
		} while ( ! state || [ 'reading', 'comparing' ].includes( state.state ) );
		const url = new URL( window.location.href );
		url.searchParams.delete( 'masthead_done' );
		window.location.replace( url );
	}

	form.addEventListener( 'submit', ( event ) => {
		event.preventDefault();
		run( true );
	} );
	if ( data.runs ) {
		run( false );
	}
} )();

// src/model/kics-queries.ts
const KICS_QUERIES = {
	"071a71ff-f868-47a4-ac0b-3c59e4ab5443": ["compose-host-network"],
	"1c1325ff-831d-43a1-973e-839ae57dfcc0": ["compose-sensitive-mount"],
	"221e0658-cb2a-44e3-b08a-db96a341d6fa": ["compose-no-pids-limit"],
	"27fcc7d6-c49b-46e0-98f1-6c082a6a2750": ["compose-no-new-privileges-missing"],
	"2fc99041-ddad-49d5-853f-e35e70a48391": ["compose-restart-unbounded"],
	"404fde2c-bc4b-4371-9747-7054132ac953": ["compose-seccomp-unconfined"],
	"451d79dc-0588-476a-ad03-3c7f0320abb3": ["compose-port-public"],
	"4f31dd9f-2cc3-4751-9b53-67e4af83dac0": ["compose-host-pid"],
	"698ed579-b239-4f8f-a388-baa4bcb13ef8": ["compose-healthcheck-missing"],
	"6b610c50-99fb-4ef0-a5f3-e312fd945bc3": ["compose-no-cpu-limit"],
	"8af7162d-6c98-482f-868e-0d33fb675ca8": ["compose-host-userns"],
	"ae5b6871-7f45-42e0-bb4c-ab300c4d2026": ["compose-privileged"],
	"baa3890f-bed7-46f5-ab8f-1da8fc91c729": ["compose-host-ipc"],
	"baa452f0-1f21-4a25-ace5-844e7a5f410d": ["compose-mount-propagation"],
	"bb9ac4f7-e13b-423d-a010-c74a1bfbe492": ["compose-no-memory-limit"],
	"bc2908f3-f73c-40a9-8793-c1b7d5544f79": ["compose-privileged-port"],
	"ce14a68b-1668-41a0-ab7d-facd9f784742": ["compose-networks-not-set"],
	"ce76b7d0-9e77-464d-b86f-c5c48e03e22d": ["compose-cap-drop-missing"],
	"d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b": ["compose-docker-socket"]
};
export { KICS_QUERIES as t };

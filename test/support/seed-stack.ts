/** The stack of the assessment that the checklist comes from, to the letter. */
export const SEED_COMPOSE = `services:
  api:
    image: difyai/backend:0.6.0
    environment:
      - DB_HOST=postgres
      - REDIS_HOST=redis
      - OPENAI_API_KEY=\${OPENAI_API_KEY}
      - SECRET_KEY=\${SECRET_KEY}
    networks:
      - dify-network

  frontend:
    image: difyai/frontend:0.6.0
    ports:
      - "3000:3000"
    networks:
      - dify-network

  nginx:
    image: nginx:alpine
    ports:
      - "443:443"
    volumes:
      - ./nginx.conf:/etc/nginx/nginx.conf
      - ./certs:/etc/nginx/certs
    networks:
      - dify-network

networks:
  dify-network:
    driver: bridge
`;

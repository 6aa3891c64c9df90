resource "aws_db_instance" "orders" {
  identifier     = "orders-prod"
  instance_class = "db.m7g.large"
  engine         = "postgres"
  multi_az       = true
}

resource "aws_db_instance" "test" {
  identifier     = "orders-test"
  instance_class = "db.t4g.medium"
  engine         = "postgres"
}

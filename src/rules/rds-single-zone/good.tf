variable "multi_az" {}

resource "aws_db_instance" "orders" {
  instance_class = "db.r7g.large"
  engine         = "postgres"
  multi_az       = true
}

resource "aws_db_instance" "open" {
  instance_class = "db.r7g.large"
  engine         = "postgres"
  multi_az       = var.multi_az
}

# A replica is a second copy itself.
resource "aws_db_instance" "reader" {
  instance_class      = "db.r7g.large"
  replicate_source_db = aws_db_instance.orders.identifier
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "aurora"
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}

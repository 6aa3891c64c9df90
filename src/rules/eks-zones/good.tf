resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "b" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "us-east-1b"
}

resource "aws_eks_cluster" "main" {
  name = "main"
  vpc_config {
    subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
  }
}

# One group for each zone, for volumes that stay there.
resource "aws_eks_node_group" "a" {
  cluster_name   = aws_eks_cluster.main.name
  instance_types = ["m7i.large"]
  subnet_ids     = [aws_subnet.a.id]
  scaling_config {
    min_size     = 2
    max_size     = 6
    desired_size = 2
  }
}

resource "aws_eks_node_group" "b" {
  cluster_name   = aws_eks_cluster.main.name
  instance_types = ["m7i.large"]
  subnet_ids     = [aws_subnet.b.id]
  scaling_config {
    min_size     = 2
    max_size     = 6
    desired_size = 2
  }
}
